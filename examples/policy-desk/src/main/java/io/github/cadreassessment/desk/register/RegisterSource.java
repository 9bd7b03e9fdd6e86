package io.github.cadreassessment.desk.register;

/** Where the rows of a register come from: a folder of CSV files, or a file of JSON lines. */
interface RegisterSource {
    /** Whether the register has the table. */
    boolean has(RegisterTable table);

    /**
     * Hands over the rows of a table.
     *
     * @return whether the table is sound as a whole; if not, what was handed over must not be used
     */
    boolean read(RegisterTable table, RowTaker taker);
}
