package io.github.cadreassessment.core.language;

/** A language of rule files, messages and explanations. Thread-safe, as every enum. */
public enum Language {
    /** Chinese, in simplified characters. */
    ZH,
    /** English. */
    EN;

    /** The other one. */
    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
