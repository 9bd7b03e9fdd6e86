package io.github.cadreassessment.rules.straightline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that emitted text names through a class loader, and not in files: so it finds them wherever a host
 * keeps its jars, as inside one another.
 */
final class ClassPathNames implements INameEnvironment {
    private final ClassLoader loader;
    private final Map<String, NameEnvironmentAnswer> found = new HashMap<>();

    ClassPathNames(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public @Nullable NameEnvironmentAnswer findType(char[][] compound) {
        return find(CharOperation.toString(compound));
    }

    @Override
    public @Nullable NameEnvironmentAnswer findType(char[] type, char[][] parent) {
        return find(CharOperation.toString(CharOperation.arrayConcat(parent, type)));
    }

    private @Nullable NameEnvironmentAnswer find(String name) {
        NameEnvironmentAnswer known = found.get(name);
        if (known != null) {
            return known;
        }
        try (InputStream bytes = loader.getResourceAsStream(resource(name))) {
            if (bytes == null) {
                return null;
            }
            NameEnvironmentAnswer answer =
                    new NameEnvironmentAnswer(ClassFileReader.read(bytes.readAllBytes(), name), null);
            found.put(name, answer);
            return answer;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassFormatException wrong) {
            throw new IllegalStateException(
                    "The class (" + name + ") must be readable. Maybe the jar is damaged.", wrong);
        }
    }

    /** Whether it is no class: emitted text names nothing but packages and classes. */
    @Override
    public boolean isPackage(char[][] parent, char[] name) {
        String qualified = CharOperation.toString(CharOperation.arrayConcat(parent, name));
        boolean isEmitted = qualified.equals(JavaFromPolicy.PACKAGE + "." + JavaFromPolicy.NAME);
        return !isEmitted && Character.isLowerCase(name[0]) && loader.getResource(resource(qualified)) == null;
    }

    private static String resource(String name) {
        return name.replace('.', '/') + ".class";
    }

    @Override
    public void cleanup() {
        found.clear();
    }
}
