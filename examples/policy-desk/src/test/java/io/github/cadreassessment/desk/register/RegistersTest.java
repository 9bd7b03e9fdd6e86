package io.github.cadreassessment.desk.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cadreassessment.core.cadre.Appraisal;
import io.github.cadreassessment.core.cadre.Approval;
import io.github.cadreassessment.core.cadre.Authority;
import io.github.cadreassessment.core.cadre.Cadre;
import io.github.cadreassessment.core.cadre.Completeness.CompleteThrough;
import io.github.cadreassessment.core.cadre.Education;
import io.github.cadreassessment.core.cadre.Grade;
import io.github.cadreassessment.core.cadre.GrassrootsKind;
import io.github.cadreassessment.core.cadre.GrassrootsStint;
import io.github.cadreassessment.core.cadre.History;
import io.github.cadreassessment.core.cadre.MassWorkTarget;
import io.github.cadreassessment.core.cadre.PartyMembership;
import io.github.cadreassessment.core.cadre.Post;
import io.github.cadreassessment.core.cadre.PostLevel;
import io.github.cadreassessment.core.cadre.Sanction;
import io.github.cadreassessment.core.cadre.SanctionKind;
import io.github.cadreassessment.core.time.PartialDate;
import io.github.cadreassessment.core.time.Stint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sound rows become. */
class RegistersTest {
    private static final LocalDate THROUGH = LocalDate.of(2024, 12, 31);

    @TempDir
    Path folder;

    @Test
    void cadre_chineseHeadingsInAnyOrder_isReadWhole() {
        TestRegister register = TestRegister.in(folder)
                .write(
                        "cadres.csv",
                        "是否后备干部,干部编号,姓名,出生日期,参加工作时间,是否中共党员,入党时间,转正时间,文化程度,是否正在接受审查调查",
                        "是,tl-7,某某,1990年5月1日,2012.08,是,2013-07-01,2014/7/1,大学本科,否");

        Cadre cadre = register.cadre("tl-7");

        assertThat(register.rejected()).isEmpty();
        assertThat(cadre)
                .isEqualTo(Cadre.withId("tl-7")
                        .birth(PartialDate.on(LocalDate.of(1990, 5, 1)))
                        .workStart(PartialDate.inMonth(YearMonth.of(2012, 8)))
                        .party(new PartyMembership(
                                true,
                                PartialDate.on(LocalDate.of(2013, 7, 1)),
                                PartialDate.on(LocalDate.of(2014, 7, 1))))
                        .education(Education.BACHELOR)
                        .reserve(true)
                        .underInvestigation(false)
                        .posts(History.complete(THROUGH))
                        .grassroots(History.complete(THROUGH))
                        .massWork(History.complete(THROUGH))
                        .sanctions(History.complete(THROUGH))
                        .approvals(History.complete(THROUGH))
                        .appraisals(History.complete(THROUGH))
                        .build());
    }

    @Test
    void cadre_columnsLeftOutOrBlank_areNotRecorded() {
        TestRegister register = TestRegister.in(folder).write("cadres.csv", "cadre,reserve", "tl-7,");

        Cadre cadre = register.cadre("tl-7");

        assertThat(cadre.birth()).isEqualTo(PartialDate.unknown());
        assertThat(cadre.party()).isEqualTo(PartyMembership.UNKNOWN);
        assertThat(cadre.education()).isNull();
        assertThat(cadre.reserve()).isNull();
        assertThat(cadre.underInvestigation()).isNull();
    }

    @Test
    void histories_englishWordsAndConstants_areRead() {
        TestRegister register = TestRegister.in(folder)
                .write("posts.csv", "CADRE,Level,From,To,Position", "tl-1,Staff Level,2013,ongoing,p-1")
                .write("grassroots.csv", "cadre,kind,from,to", "tl-1,VILLAGE_STATION,2015-03,2016-04-30", "tl-1,驻村,,")
                .write(
                        "mass-work.csv",
                        "cadre,target,year,assigned,inspections,assessed,required,achieved",
                        "tl-1,visits,2024,true,2,FALSE,10,0",
                        "tl-1,visits,2023,,,,,")
                .write("sanctions.csv", "cadre,kind,decided,effect_until", "tl-1,诫勉,2024-01-05,2024-07-04")
                .write(
                        "approvals.csv",
                        "cadre,clause,authority,for-level,granted,valid-until",
                        "tl-1,s15,县委组织部,any,2024-01-05,长期",
                        "tl-1,s15,COUNTY_COMMITTEE,township-level deputy post,2024-01,2024")
                .write("appraisals.csv", "cadre,year,grade", "tl-1,2023,excellent");

        Cadre cadre = register.cadre("tl-1");

        assertThat(register.rejected()).isEmpty();
        assertThat(cadre.posts().rows())
                .containsExactly(new Post(
                        PostLevel.STAFF,
                        new Stint(PartialDate.inYear(Year.of(2013)), PartialDate.unknown(), true),
                        "p-1"));
        assertThat(cadre.grassroots().rows())
                .containsExactly(
                        new GrassrootsStint(
                                GrassrootsKind.VILLAGE_STATION,
                                Stint.between(
                                        PartialDate.inMonth(YearMonth.of(2015, 3)),
                                        PartialDate.on(LocalDate.of(2016, 4, 30)))),
                        new GrassrootsStint(
                                GrassrootsKind.VILLAGE_STATION,
                                Stint.between(PartialDate.unknown(), PartialDate.unknown())));
        assertThat(cadre.massWork().rows())
                .containsExactly(
                        new MassWorkTarget("visits", 2024, true, 2, false, 10, 0),
                        new MassWorkTarget("visits", 2023, null, null, null, null, null));
        assertThat(cadre.sanctions().rows())
                .containsExactly(new Sanction(
                        SanctionKind.ADMONITION,
                        PartialDate.on(LocalDate.of(2024, 1, 5)),
                        PartialDate.on(LocalDate.of(2024, 7, 4))));
        assertThat(cadre.approvals().rows())
                .containsExactly(
                        new Approval(
                                "s15",
                                Authority.COUNTY_ORGANISATION_DEPARTMENT,
                                PartialDate.on(LocalDate.of(2024, 1, 5)),
                                PartialDate.unknown(),
                                true,
                                null),
                        new Approval(
                                "s15",
                                Authority.COUNTY_COMMITTEE,
                                PartialDate.inMonth(YearMonth.of(2024, 1)),
                                PartialDate.inYear(Year.of(2024)),
                                false,
                                PostLevel.TOWNSHIP_DEPUTY));
        assertThat(cadre.appraisals().rows()).containsExactly(new Appraisal(2023, Grade.EXCELLENT));
    }

    @Test
    void words_turkishDefaultLocale_areReadTheSame() {
        TestRegister register = TestRegister.in(folder)
                .write("grassroots.csv", "CADRE,KIND,FROM,TO", "tl-1,VILLAGE_STATION,2015,ONGOING");
        RegisterReading before = register.read();
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(register.read()).isEqualTo(before);
            assertThat(register.rejected()).isEmpty();
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void cadres_severalRows_keepTheOrderOfTheFile() {
        TestRegister register = TestRegister.in(folder).write("cadres.csv", "cadre", "tl-9", "tl-1", "tl-5");

        assertThat(register.read().cadres())
                .extracting(cadre -> cadre.id().value())
                .containsExactly("tl-9", "tl-1", "tl-5");
    }

    @Test
    void tables_declaredComplete_areCompleteThroughThatDay() {
        TestRegister register = TestRegister.in(folder)
                .write("tables.csv", "数据表,是否完整,截止日期", "处分,是,2024年6月30日", "posts,否,", "干部,是,2024-12-31");

        RegisterReading reading = register.read();

        assertThat(reading.tables())
                .containsEntry(RegisterTable.SANCTIONS, new CompleteThrough(LocalDate.of(2024, 6, 30)));
        assertThat(reading.cadres().get(0).sanctions()).isEqualTo(History.complete(LocalDate.of(2024, 6, 30)));
        assertThat(reading.cadres().get(0).posts()).isEqualTo(History.incomplete());
        assertThat(reading.cadres().get(0).appraisals()).isEqualTo(History.incomplete());
    }

    @Test
    void names_askedFor_areReadApartFromTheRegister() {
        TestRegister register = TestRegister.in(folder)
                .write("cadres.csv", "cadre,name,reserve", "tl-1,某甲,yes", "tl-2,某乙,?", "tl-3,某丙,no", "tl-3,某丁,no");

        assertThat(RegisterNames.read(folder).values()).containsExactly("某甲", "某乙");
        assertThat(register.read().toString()).doesNotContain("某");
    }
}
