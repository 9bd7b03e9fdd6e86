package io.github.cadreassessment.desk.register;

/** What the rows of a table are handed to. */
interface RowTaker {
    /** Takes a row; one that is already rejected is handed over for the sake of the person it is about. */
    void take(Row row);

    /** Learns that a line was rejected of which nobody can tell whom it was about. */
    void loseRow();
}
