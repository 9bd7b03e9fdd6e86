package io.github.cadreassessment.rules.prospect;

import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.pack.Pack;
import io.github.cadreassessment.rules.source.SourceFile;
import java.util.List;

/** Packs of a few rules, written where they are tested. */
final class SmallPack {
    private static final String HEAD = """
            规则集 small "小规则集"
            版本 local 自 2020-01-01 起施行
            """;

    private SmallPack() {}

    /** The whole text of a pack. */
    static Pack of(String text) {
        return Pack.read(List.of(SourceFile.of("small.policy", text)), TermCatalogue.builtIn())
                .orElseThrow();
    }

    /** A pack of rules about promotion, c1, c2 and so on, each given by its last lines. */
    static Pack ofRules(String... bodies) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < bodies.length; i++) {
            text.append("""

                    规则 c%d "第%d条"
                        依据 local "第%d条" 本地设定
                        适用于 提拔
                        %s
                    结束
                    """.formatted(i + 1, i + 1, i + 1, bodies[i].replace("\n", "\n    ")));
        }
        return of(text.toString());
    }
}
