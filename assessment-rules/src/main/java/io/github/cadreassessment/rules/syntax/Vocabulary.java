package io.github.cadreassessment.rules.syntax;

import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.PartyCommittee;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Rank;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.finding.Evidence;
import io.github.cadreassessment.core.known.Fact;
import io.github.cadreassessment.core.language.Language;
import io.github.cadreassessment.core.question.QuestionKind;
import io.github.cadreassessment.core.term.ItemCollection;
import io.github.cadreassessment.core.term.Score;
import io.github.cadreassessment.core.term.Term;
import io.github.cadreassessment.core.term.TermCatalogue;
import io.github.cadreassessment.core.term.TermType;
import io.github.cadreassessment.core.term.Word;
import io.github.cadreassessment.rules.syntax.Written.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The nouns that a file may use in one language: those of the catalogue, and those that the file declares. */
final class Vocabulary {
    private static final String SANCTIONS = "sanctions";

    final Phrases<Term> terms = new Phrases<>();
    final Phrases<FlagPhrase> flags = new Phrases<>();
    final Phrases<String> statuses = new Phrases<>();
    final Phrases<String> parameters = new Phrases<>();
    final Set<String> countable = new HashSet<>();
    final Phrases<String> scores = new Phrases<>();
    final Phrases<String> tables = new Phrases<>();
    final Phrases<String> collections = new Phrases<>();
    final Phrases<Evidence> evidence = new Phrases<>();
    final Phrases<QuestionKind> questions = new Phrases<>();
    final Phrases<SanctionKind> sanctions = new Phrases<>();
    final Phrases<Grade> grades = new Phrases<>();
    final Phrases<Authority> authorities = new Phrases<>();
    final Phrases<List<PostLevel>> levels = new Phrases<>();
    final Phrases<Target> targets = new Phrases<>();
    final Phrases<Fact> facts = new Phrases<>();
    private final Map<String, Phrases<String>> words = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Language language;

    /** A flag term said with yes or with no. */
    record FlagPhrase(String term, boolean yes) {}

    Vocabulary(TermCatalogue catalogue, Language language) {
        this.language = language;
        for (Term term : catalogue.terms()) {
            add(term);
        }
        for (ItemCollection collection : catalogue.collections()) {
            collections.add(taken(collection.phrase().only(language)), collection.id());
        }
        for (Evidence mark : Evidence.values()) {
            evidence.add(mark.phrase().only(language), mark);
        }
        for (QuestionKind kind : QuestionKind.values()) {
            questions.add(kind.phrase().only(language), kind);
        }
        if (catalogue.collection(SANCTIONS).isPresent()) {
            for (SanctionKind kind : SanctionKind.values()) {
                sanctions.add(kind.phrase().only(language), kind);
            }
        }
        for (Grade grade : Grade.values()) {
            if (grade != Grade.NO_GRADE) {
                grades.add(grade.phrase().only(language), grade);
            }
        }
        for (Authority authority : Authority.values()) {
            authorities.add(taken(authority.phrase().only(language)), authority);
        }
        addLevels();
        addTargets();
        for (Fact fact : Fact.values()) {
            facts.add(fact.phrase().only(language), fact);
        }
    }

    private void addTargets() {
        for (PostLevel level : PostLevel.values()) {
            targets.add(level.phrase().only(language), new Target.OfLevel(level));
        }
        for (Rank rank : Rank.values()) {
            targets.add(rank.phrase().only(language), new Target.OfRank(rank));
        }
        for (PartyCommittee committee : PartyCommittee.values()) {
            targets.add(committee.phrase().only(language), new Target.OfCommittee(committee));
        }
    }

    private void add(Term term) {
        String phrase = taken(term.phrase().only(language));
        if (term.type() == TermType.FLAG) {
            flags.add(phrase, new FlagPhrase(term.id(), true));
            flags.add(taken(term.negative().only(language)), new FlagPhrase(term.id(), false));
        } else {
            terms.add(phrase, term);
            if (Score.isCountable(term)) {
                countable.add(term.id());
            }
        }
        if (term.enumeration() != null) {
            Phrases<String> codes = words.computeIfAbsent(term.id(), id -> new Phrases<>());
            for (Word word : term.enumeration().words()) {
                codes.add(word.phrase().only(language), word.code());
            }
        }
    }

    private void addLevels() {
        Map<String, List<PostLevel>> families = new HashMap<>();
        for (PostLevel level : PostLevel.values()) {
            String phrase = level.phrase().only(language);
            levels.add(phrase, List.of(level));
            String family = language == Language.ZH
                    ? phrase.replaceAll("[正副]职$", "")
                    : phrase.replaceAll(" (deputy|principal) post$", " posts");
            families.computeIfAbsent(family, key -> new ArrayList<>()).add(level);
        }
        families.forEach((family, members) -> {
            if (members.size() > 1) {
                levels.add(family, List.copyOf(members));
                if (language == Language.ZH) {
                    levels.add(family + "领导职务", List.copyOf(members));
                }
            }
        });
    }

    private String taken(String phrase) {
        taken.put(phrase, phrase);
        return phrase;
    }

    /** The words that {@code term} can have. */
    Phrases<String> words(String term) {
        return words.getOrDefault(term, new Phrases<>());
    }

    /** Declares a status; {@code false} if its title already means something else. */
    boolean declareStatus(String id, String title) {
        return declare(statuses, id, title);
    }

    /** Declares a parameter; {@code false} if its title already means something else. */
    boolean declareParameter(String id, String title) {
        return declare(parameters, id, title);
    }

    /** Declares a score; {@code false} if its title already means something else. */
    boolean declareScore(String id, String title) {
        return declare(scores, id, title);
    }

    /** Declares a table, which conditions name by its id. */
    void declareTable(String id) {
        tables.add((language == Language.ZH ? "表 " : "table ") + id, id);
    }

    private boolean declare(Phrases<String> kind, String id, String title) {
        String before = taken.putIfAbsent(title, id);
        if (before != null && !before.equals(id)) {
            return false;
        }
        if (before == null) {
            kind.add(title, id);
            if (!title.equals(id)) {
                kind.add(id, id);
            }
        }
        return true;
    }
}
