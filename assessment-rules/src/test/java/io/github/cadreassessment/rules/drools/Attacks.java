package io.github.cadreassessment.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Attacks on rule text, made from a canonical one: code that would run, changes of a policy that nobody notices, and texts
 * that never end. The payloads are harmless.
 */
final class Attacks {
    private static final String CODE = "System.setProperty(\"attacked\", \"yes\")";
    private static final String ACTION = "statuses.add($case, \"s15\", \"\", \"MET\");";
    private static final String CONDITION = "(low(\"grassroots-times\") < 0 || 0 < high(\"grassroots-times\"))";
    private static final String PATTERN = "$case : CaseView( asks(\"PROMOTION\"),";
    private static final String RULE = "rule \"s15 MET\"";
    private static final String OPENED = RULE + " when $case : CaseView(" + "(".repeat(100_000);
    private static final String GLOBAL = "global PossibleStatuses statuses\n";

    private final String canonical;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Attacks(String canonical) {
        this.canonical = canonical;
    }

    /** The attacks by name. */
    static Map<String, String> on(String canonical) {
        Attacks attacks = new Attacks(canonical);
        attacks.runningCode();
        attacks.runningCodeInConditions();
        attacks.runningCodeOutsideRules();
        attacks.changingThePolicySilently();
        attacks.changingOnePlaceOfSeveral();
        attacks.neverEnding();
        return attacks.texts;
    }

    private void runningCode() {
        put("A01 line passed through in an action", ACTION, ACTION + "\n> " + CODE + ";");
        put("A03 rule without conditions", RULE, "rule \"s14 MET\" then " + CODE + "; end\n" + RULE);
        put("A04 code after an action", ACTION, ACTION + " " + CODE + ";");
        put("A04b code in place of an action", ACTION, CODE + ";");
        put("A07 value that leaves its quotes", "\"s15\", \"\", \"MET\"", "\"s15\"); " + CODE + "; f(\"\", \"MET\"");
        put("A08 quote escaped by a backslash", "\"s15\", \"\", \"MET\"", "\"s15\\\", \", " + CODE + ", \"MET\"");
        put("A09 comment ended by an escape", ACTION, "// \\u000a " + CODE + ";\n" + ACTION);
        put("A27 action on the engine itself", ACTION, "drools.getKieRuntime().halt(); " + ACTION);
        put("A28 timer", RULE, RULE + "\n    timer( expr: " + CODE + " )");
        put("A29 text before the conditions", RULE, RULE + "\n    " + CODE);
        put("A36 named action", ACTION, ACTION + "\nthen[other]\n" + CODE + ";");
        put("insert of a fact", ACTION, ACTION + " insert($case);");
        put("modify of a fact", ACTION, ACTION + " modify($case) {}");
        put("endless loop in an action", ACTION, "while (true) {}");
        put("action twice", ACTION, ACTION + " " + ACTION);
        put("action that returns first", ACTION, "return; " + ACTION);
    }

    private void runningCodeInConditions() {
        put("A02 free evaluation", CONDITION, "eval( " + CODE + " == null )");
        put("A05 second pattern", CONDITION + " )", CONDITION + " )\n    eval( true )");
        put("A06 code beside a condition", CONDITION, CONDITION + " || " + CODE + " == null");
        put("A15 facts from a call", CONDITION + " )", CONDITION + " ) from java.util.List.of()");
        put("A16 facts from a file", CONDITION + " )", CONDITION + " ) from java.nio.file.Files.readAllLines(null)");
        put("A23 accumulation", PATTERN, "accumulate( $c : CaseView(), $n : count($c) ) " + PATTERN);
        put("A25 reflection", CONDITION, "getClass().forName(\"java.lang.Runtime\") != null");
        put("A34 access to a map", CONDITION, "values[\"age\"] != null");
        put("method of the case that is not ours", CONDITION, "theCase().id() != null");
        put("binding in a condition", CONDITION, "$x : low(\"age\") > 1");
        put("assignment in a condition", CONDITION, "low(\"age\") = 1");
        put("matching by a pattern of characters", CONDITION, "toString() matches \"(a+)+b\"");
        put("negated pattern", PATTERN, "not " + PATTERN);
        put("pattern for any fact", PATTERN, "Object() " + PATTERN);
        put("second pattern of ours", CONDITION + " )", CONDITION + " ) $item : ItemView( isOf(\"sanctions\") )");
        put("window over facts", CONDITION + " )", CONDITION + " ) over window:length(1)");
    }

    private void runningCodeOutsideRules() {
        put("A10 function", GLOBAL, GLOBAL + "function void f() { " + CODE + "; }\n");
        put("A11 import of a function", GLOBAL, "import function java.lang.System.setProperty\n" + GLOBAL);
        put("A12 declared type", GLOBAL, GLOBAL + "declare T x : String = " + CODE + " end\n");
        put("A13 declared enumeration", GLOBAL, GLOBAL + "declare enum E A(" + CODE + "); x : String end\n");
        put("A14 query", GLOBAL, GLOBAL + "query q() eval( " + CODE + " == null ) end\n");
        put("A17 global of another type", GLOBAL, GLOBAL + "global java.lang.Runtime runtime\n");
        put("A18 annotation with code", "@bar( \"GENERAL\" )", "@bar( " + CODE + " )");
        put("A18b annotation of another name", "@bar( \"GENERAL\" )", "@Deprecated( \"GENERAL\" ) @bar( \"GENERAL\" )");
        put("A19 salience", RULE, RULE + "\n    salience( " + CODE + ".length() )");
        put("A20 switched by code", RULE, RULE + "\n    enabled( " + CODE + " == null )");
        put("A21 other dialect", GLOBAL, "dialect \"mvel\"\n" + GLOBAL);
        put(
                "A22 second rule behind the end",
                ACTION + "\nend",
                ACTION + "\nend rule \"x\" when then " + CODE + "; end");
        put("A26 import of a class of the host", GLOBAL, "import java.beans.Expression\n" + GLOBAL);
        put("A31 keyword of a vocabulary", "package", "[keyword]package=rule\npackage");
        put("A35 import of an accumulation", GLOBAL, "import accumulate java.util.List f\n" + GLOBAL);
        put("unit", GLOBAL, "unit X\n" + GLOBAL);
        put("other package", "policy_township_learning", "java.lang");
    }

    private void changingThePolicySilently() {
        put("I01 comment over two rules", "rule \"s15 WAIVED\"", "rule \"s15 /* WAIVED\"");
        put("I01b comment around a rule", "rule \"s15 WAIVED\"", "/*\nrule \"s15 WAIVED\"");
        put("I02 all rules switched off", GLOBAL, "enabled false\n" + GLOBAL);
        put("I03 rule that expired", RULE, RULE + "\n    date-expires \"01-Jan-2000\"");
        put("I04 group that is never run", RULE, RULE + "\n    agenda-group \"zz\"");
        put("I05 rule twice", RULE, ruleMet() + "\n" + RULE);
        put("I06 octal number", "<= 35 ||", "<= 035 ||");
        put("I07 full-width digits", "<= 35 ||", "<= ３５ ||");
        put("I08 Arabic digits", "<= 35 ||", "<= ٣٥ ||");
        put("I09 number too long", "<= 35 ||", "<= 9999999999 ||");
        put("I10 number sign as a comment", CONDITION, "# " + CONDITION);
        put("I11 group that pre-empts", RULE, RULE + "\n    activation-group \"x\" salience 10");
        put("I12 condition behind a comment", CONDITION, "// " + CONDITION);
        put("I13 zero-width character", "\"grassroots-times\"", "\"grassroots\u200B-times\"");
        put("I13b direction mark", "<= 35 ||", "<= 3\u202E5 ||");
        put("I13c look-alike letter", "mayBe(\"reserve-cadre\")", "m\u0430yBe(\"reserve-cadre\")");
        put("I14 capital letter", RULE, "Rule \"s15 MET\"");
        put("I15 rule that extends another", RULE, RULE + " extends \"s15 UNMET\"");
        put("number with a trailing zero", "<= 24.5", "<= 24.50");
        put("negative number", "<= 35 ||", "<= -1 ||");
        put("number with an exponent", "<= 35 ||", "<= 35e1 ||");
        put("hexadecimal number", "<= 35 ||", "<= 0x23 ||");
        put("day that does not exist", "< day(\"2013-01-01\")", "< day(\"2013-02-29\")");
        put("rule left out", ruleMet(), "");
        put("rules in another order", ruleMet(), "");
        texts.put("rules in another order", texts.get("rules in another order") + "\n" + ruleMet());
        texts.put("empty text", "");
        texts.put("text cut short", canonical.substring(0, canonical.length() / 2));
        texts.put("text that goes on", canonical + "\n$case");
    }

    private void changingOnePlaceOfSeveral() {
        put("threshold in one place", "high(\"age\") > 35", "high(\"age\") > 36");
        put("comparison in one place", "high(\"age\") > 35", "high(\"age\") >= 35");
        put("least for greatest", "high(\"age\") > 35", "low(\"age\") > 35");
        put("and for or", "low(\"age\") <= 35 ||", "low(\"age\") <= 35 &&");
        put("yes for no", "mayNotBe(\"reserve-cadre\")", "mayBe(\"reserve-cadre\")");
        put("condition left out", ",\n        " + CONDITION, "");
        put("condition twice", CONDITION, CONDITION + ",\n        " + CONDITION);
        put("never put in", CONDITION, CONDITION + ", never()");
        put("pending put in", CONDITION, "(" + CONDITION + " || pending())");
        put("status reported for another", "\"s15\", \"\", \"UNMET\"", "\"s15\", \"\", \"MET\"");
        put("finding reported for another clause", "\"s15\", \"\", \"UNMET\"", "\"s16\", \"\", \"UNMET\"");
        put("approval of another body", "mayBeApproved(\"s15\", \"COUNTY", "mayBeApproved(\"s15\", \"CITY");
        put("approval not asked for", "mayLackApproval(\"s15\", \"COUNTY", "mayBeApproved(\"s15\", \"COUNTY");
        put("unknown body", "@exception( \"COUNTY", "@exception( \"VILLAGE");
        put("unknown strength", "@bar( \"GENERAL\" )", "@bar( \"SOFT\" )");
        put("kind left out", "    @bar( \"GENERAL\" )\n", "");
        put("both kinds", "@bar( \"GENERAL\" )", "@bar( \"GENERAL\" ) @requirement( \"HARD\" )");
        put("heading twice", "@bar( \"GENERAL\" )", "@bar( \"GENERAL\" ) @bar( \"HARD\" )");
        put("heading on a later rule", RULE, RULE + "\n    @bar( \"GENERAL\" )");
        put("unknown question", "asks(\"PROMOTION\")", "asks(\"DEMOTION\")");
        put("unknown term", "low(\"age\") <= 35", "low(\"agee\") <= 35");
        put("term of another type", "low(\"age\") <= 35", "low(\"reserve-cadre\") <= 35");
        put("term of an item", "low(\"age\") <= 35", "low(\"done\") <= 35");
        put("part of a time", "low(\"age\") <= 35", "low(\"age\") <= 35.5");
        put("unknown word", "mayBeIn(\"target-level\", \"LOW,MIDDLE\")", "mayBeIn(\"target-level\", \"LOW,MIDDEL\")");
        put("words in another order", "\"LOW,MIDDLE\"", "\"MIDDLE,LOW\"");
        put("unknown collection", "isOf(\"mass-work-targets\")", "isOf(\"mass-work-target\")");
        put("name without a status", RULE, "rule \"s15\"");
        put("clause in two places", "rule \"s17-every-form (2) MET\"", "rule \"s15 (2) MET\"");
        put("fact of another type", "$item : ItemView(", "$item : CaseView(");
        put("other variable", PATTERN, PATTERN.replace("$case", "$item"));
    }

    private void neverEnding() {
        put("value that holds its own place", "<= 35 ||", "<= {n}0 ||");
        put("nested square brackets", RULE, RULE + " salience " + "[".repeat(40));
        put("200 nested brackets", CONDITION, "(".repeat(200) + "mayBe(\"reserve-cadre\")" + ")".repeat(200));
        put("5,000 constraints", CONDITION, CONDITION + ", never()".repeat(5_000));
        put(
                "1,000 comparisons",
                "low(\"age\") <= 35",
                "mayBe(\"on-probation\")" + " || mayBe(\"on-probation\")".repeat(999));
        put("50 brackets that are not closed", CONDITION, "(".repeat(50));
        put("100,000 brackets closed before as many are opened", ACTION, ")".repeat(100_000) + "\nend\n" + OPENED);
        String head = canonical.substring(0, canonical.indexOf("rule "));
        texts.put("16,000 rules without conditions", head + "rule \"s1 MET\"\n".repeat(16_000));
        texts.put(
                "700 rules of one clause", head + ruleMet().replace("age", "a").repeat(700));
        texts.put("2,000 clauses without headings", head + manyClauses());
        texts.put("16,000 queries", "query a(\n".repeat(16_000));
        texts.put("a quarter of a million brackets", "(".repeat(250_000));
        texts.put("a long number", "9".repeat(250_000));
        texts.put("a long word", "a".repeat(250_000));
        texts.put("a long string", "\"" + "a".repeat(250_000) + "\"");
        texts.put("a string that is not closed", "\"" + "a".repeat(250_000));
        texts.put("a hundred thousand control characters", "\u0007".repeat(100_000));
        texts.put("a file above the limit", canonical + " ".repeat(256 * 1024));
        texts.put("a file ten times the limit", "rule ".repeat(2 * 256 * 1024));
    }

    private static String manyClauses() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("rule \"s").append(i).append(" MET\" when $case:CaseView(low(\"age\")<=1) then ; end\n");
        }
        return text.toString();
    }

    private String ruleMet() {
        int start = canonical.indexOf(RULE);
        return canonical.substring(start, canonical.indexOf("\nend\n", start) + 5);
    }

    private void put(String name, String target, String replacement) {
        assertThat(canonical).as(name).contains(target);
        assertThat(texts).doesNotContainKey(name);
        int at = canonical.indexOf(target);
        texts.put(name, canonical.substring(0, at) + replacement + canonical.substring(at + target.length()));
    }
}
