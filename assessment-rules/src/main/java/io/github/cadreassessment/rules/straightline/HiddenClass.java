package io.github.cadreassessment.rules.straightline;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.ClassFile;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/**
 * Compiles emitted text and makes the one object of the class.
 *
 * <p>The class is hidden: nobody can find it by a name, and it goes with the last reference to the object.
 */
final class HiddenClass {
    private static final String JAVA = "17";

    private HiddenClass() {}

    /**
     * Compiles.
     *
     * @throws IllegalStateException if the text does not compile, which is a fault of the emitter
     */
    static EmittedRules of(String text) {
        byte[] bytes = compile(text);
        try {
            return (EmittedRules) MethodHandles.lookup()
                    .defineHiddenClass(bytes, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IllegalAccessException
                | InstantiationException
                | InvocationTargetException
                | NoSuchMethodException wrong) {
            throw new IllegalStateException(
                    "The emitted class must load. Maybe the emitter and the JVM do not fit.", wrong);
        }
    }

    private static byte[] compile(String text) {
        Map<String, String> settings = new HashMap<>();
        settings.put(CompilerOptions.OPTION_Source, JAVA);
        settings.put(CompilerOptions.OPTION_Compliance, JAVA);
        settings.put(CompilerOptions.OPTION_TargetPlatform, JAVA);
        CompilerOptions options = new CompilerOptions(settings);
        options.produceDebugAttributes = 0;
        List<CompilationResult> results = new ArrayList<>();
        Compiler compiler = new Compiler(
                new ClassPathNames(HiddenClass.class.getClassLoader()),
                DefaultErrorHandlingPolicies.exitAfterAllProblems(),
                options,
                results::add,
                new DefaultProblemFactory(Locale.ROOT));
        compiler.compile(new ICompilationUnit[] {new EmittedText(text)});
        CompilationResult result = results.get(0);
        if (result.hasErrors()) {
            CategorizedProblem first = result.getErrors()[0];
            throw new IllegalStateException("The emitted text must compile, but line " + first.getSourceLineNumber()
                    + ": " + first.getMessage() + ". Maybe the emitter and the compiler do not fit.");
        }
        ClassFile[] files = result.getClassFiles();
        if (files.length != 1) {
            throw new IllegalStateException("The emitted text (" + files.length
                    + " classes) must be one class. Maybe the emitter wrote a nested one.");
        }
        return files[0].getBytes();
    }

    /** The text as the compiler wants it. */
    private record EmittedText(String text) implements ICompilationUnit {
        @Override
        public char[] getContents() {
            return text.toCharArray();
        }

        @Override
        public char[] getMainTypeName() {
            return JavaFromPolicy.NAME.toCharArray();
        }

        @Override
        public char[][] getPackageName() {
            return CharOperation.splitOn('.', JavaFromPolicy.PACKAGE.toCharArray());
        }

        /** That of no module, wherever a host puts this library: the class that is made never meets another by its name. */
        @Override
        public ModuleBinding module(LookupEnvironment environment) {
            return environment.getModule(ModuleBinding.UNNAMED);
        }

        @Override
        public char[] getFileName() {
            return (JavaFromPolicy.NAME + ".java").toCharArray();
        }
    }
}
