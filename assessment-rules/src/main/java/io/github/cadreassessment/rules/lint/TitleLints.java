package io.github.cadreassessment.rules.lint;

import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.language.Text;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.rules.policy.Notes;
import io.github.cadreassessment.rules.policy.Policy;
import io.github.cadreassessment.rules.policy.Reading;
import io.github.cadreassessment.rules.source.Complaint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Titles in the wrong language, titles that are missing, and titles that a reader takes for each other. */
final class TitleLints {
    private static final Text TRANSLATE = new Text(
            "请用这个文件的语言写名称；看是不是和另一个文件写反了",
            "write it in the language of this file; maybe it was swapped with that of the other file");
    private static final Text ADD = new Text("请在选项后面用引号写上名称", "write its title in quotes after it");
    private static final Text TELL =
            new Text("请改其中一个，让人一眼能分清", "change one of them, so that a reader can tell them apart");

    private final Policy policy;
    private final RuleFile file;
    private final @Nullable RuleFile other;
    private final TermCatalogue catalogue;
    private final Names names;
    private final List<Lint> lints = new ArrayList<>();

    private TitleLints(Policy policy, RuleFile file, @Nullable RuleFile other, TermCatalogue catalogue) {
        this.policy = policy;
        this.file = file;
        this.other = other;
        this.catalogue = catalogue;
        this.names = new Names(policy, file);
    }

    /** What there is to say of the titles of {@code file}, which has the same meaning as {@code other}. */
    static List<Lint> of(Policy policy, RuleFile file, @Nullable RuleFile other, TermCatalogue catalogue) {
        TitleLints titles = new TitleLints(policy, file, other, catalogue);
        titles.language();
        policy.readings().forEach(titles::alternatives);
        titles.near();
        return titles.lints;
    }

    private void language() {
        names.all().forEach((key, title) -> {
            if (isForeign(title, translation(key))) {
                lints.add(new Lint(
                        Complaint.OTHER_LANGUAGE, names.about(key), names.place(key), TRANSLATE, List.of(title)));
            }
        });
    }

    private String translation(String key) {
        return other == null ? "" : other.notes().title(key).only(other.language());
    }

    private boolean isForeign(String title, String translation) {
        if (file.language() == Language.EN) {
            return hasChinese(title) && (title.equals(translation) || !hasLatin(title));
        }
        return !hasChinese(title) && hasLatin(title) && hasChinese(translation);
    }

    private static boolean hasChinese(String words) {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    private static boolean hasLatin(String words) {
        return words.codePoints()
                .anyMatch(one ->
                        Character.isLetter(one) && Character.UnicodeScript.of(one) == Character.UnicodeScript.LATIN);
    }

    private void alternatives(Reading reading) {
        if (!file.declares(reading.id())) {
            return;
        }
        Map<String, String> titled = names.ofAlternatives(reading);
        for (String alternative : reading.alternatives()) {
            String key = Notes.key(reading.id(), alternative);
            boolean isWord = alternative.equals(Reading.PENDING) || alternative.equals(Reading.UNMET);
            boolean isMissed = !titled.isEmpty() || !translation(key).isEmpty();
            if (!isWord && !titled.containsKey(key) && isMissed) {
                List<String> words = List.of(reading.id(), alternative);
                lints.add(new Lint(Complaint.UNTITLED, Notes.OUTSIDE, reading.id(), ADD, words));
            }
        }
    }

    private void near() {
        NearTitles conditions = new NearTitles();
        for (Term term : catalogue.terms()) {
            conditions.known(term.phrase().only(file.language()));
            conditions.known(term.negative().only(file.language()));
        }
        near(conditions, names.ofConditions());
        policy.readings().forEach(reading -> near(new NearTitles(), names.ofAlternatives(reading)));
    }

    private void near(NearTitles known, Map<String, String> titles) {
        titles.forEach((key, title) -> known.add(title)
                .ifPresent(like -> lints.add(
                        new Lint(Complaint.NEAR_TITLES, Notes.OUTSIDE, names.place(key), TELL, List.of(title, like)))));
    }
}
