package io.github.cadreassessment.desk.sample;

import io.github.cadreassessment.desk.register.RegisterTable;
import java.time.LocalDate;
import java.util.Locale;

/** A township and its departments: people on the borders first, then people as chance has it. */
final class Township {
    /** The day that the register is made to be asked about. */
    static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    private static final int PEOPLE = 420;

    private Township() {}

    /** The register that follows from this seed. */
    static Sheets of(long seed) {
        Sheets sheets = Sheets.empty();
        declare(sheets.get(RegisterTable.TABLES));
        int onBorders = new BorderCases(sheets).add();
        AnyPerson anyPerson = new AnyPerson(sheets, new Dice(seed));
        for (int number = onBorders + 1; number <= PEOPLE; number++) {
            anyPerson.add(id(number));
        }
        // By dice of their own, so that what was made before they were thought of stays as it is.
        AnyRecords records = new AnyRecords(sheets, new Dice(seed + 1));
        for (int number = 1; number <= PEOPLE; number++) {
            records.add(id(number));
        }
        AnyWork work = new AnyWork(sheets, new Dice(seed + 2));
        for (int number = 1; number <= PEOPLE; number++) {
            work.add(id(number));
        }
        new AnyUnits(sheets, new Dice(seed + 3)).add();
        return sheets;
    }

    /** The id of the person with this number. */
    static String id(int number) {
        return String.format(Locale.ROOT, "tl-%04d", number);
    }

    private static void declare(Sheet tables) {
        tables.add("干部", "是", "2024-12-31");
        tables.add("任职经历", "是", "2024-12-31");
        tables.add("基层锻炼", "是", "2024-12-31");
        tables.add("群众工作目标", "是", "2024-12-31");
        tables.add("处分", "否", "");
        tables.add("例外批准", "是", "2024-12-31");
        tables.add("年度考核", "是", "2023-12-31");
        tables.add("职级经历", "是", "2024-12-31");
        tables.add("请休假", "是", "2024-12-31");
        tables.add("培训", "是", "2024-12-31");
        for (RegisterTable table : RegisterTable.values()) {
            if (table.compareTo(RegisterTable.STUDY) >= 0 && table != RegisterTable.TABLES) {
                tables.add(table.phrase().zh(), "是", "2024-12-31");
            }
        }
    }
}
