package io.github.cadreassessment.desk.register;

import io.github.cadreassessment.core.cadre.OpaqueId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the names of the people on a register, for a page on which somebody asked to see them.
 *
 * <p>Apart from {@link Registers}, so that a name can only get where somebody called for it.
 */
public final class RegisterNames {
    private RegisterNames() {}

    /**
     * Reads the names in the {@code name} column of {@code cadres.csv}.
     *
     * @param folder the folder of the register
     * @return the name of every id that stands on one row; empty where the table has none or cannot be read
     */
    public static Map<OpaqueId, String> read(Path folder) {
        Names names = new Names();
        CsvTable cadres = new CsvTable(folder, RegisterTable.CADRES, new Rejections());
        return cadres.exists() && cadres.read(names) ? names.unambiguous() : Map.of();
    }

    private static final class Names implements RowTaker {
        private final Map<OpaqueId, String> names = new LinkedHashMap<>();
        private final Set<OpaqueId> seen = new HashSet<>();

        @Override
        public void take(Row row) {
            OpaqueId id = row.owner();
            if (id == null) {
                return;
            }
            String name = row.isRejected() ? null : row.name();
            if (!seen.add(id)) {
                names.remove(id);
            } else if (name != null) {
                names.put(id, name);
            }
        }

        @Override
        public void loseRow() {
            // A name that cannot be read is not shown.
        }

        private Map<OpaqueId, String> unambiguous() {
            return Collections.unmodifiableMap(names);
        }
    }
}
