package io.github.cadreassessment.desk.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of a line, as texts by their keys; {@code null} or a container in the place of a text reads as a blank one.
 *
 * <p>Made straight from the tokens: a tree of nodes for each line would take twice as long as everything else.
 *
 * @param keys the keys, in the order of the line
 * @param cells one for each key
 * @param rows one for each key: the elements of an array, each {@code null} where it is no object; {@code null} where the
 *     value is no array
 * @param containers the places of arrays and objects, as bits of a number by places; beyond 63, the last bit stands for all
 */
record JsonObject(
        List<String> keys, List<String> cells, List<@Nullable List<@Nullable JsonObject>> rows, long containers) {
    private static final int LAST_BIT = 63;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Whether the value at this place is an array or an object. */
    boolean isContainer(int place) {
        return (containers & 1L << Math.min(place, LAST_BIT)) != 0;
    }

    /** The object that the line is, or {@code null} if it is something else, or has a key twice. */
    static @Nullable JsonObject parse(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            JsonObject object = members(parser, true);
            return parser.nextToken() == null ? object : null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static JsonObject members(JsonParser parser, boolean withRows) {
        List<String> keys = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<@Nullable List<@Nullable JsonObject>> rows = withRows ? new ArrayList<>() : List.of();
        long containers = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            keys.add(parser.currentName());
            JsonToken token = parser.nextToken();
            List<@Nullable JsonObject> elements = null;
            if (token.isScalarValue()) {
                cells.add(token == JsonToken.VALUE_NULL ? "" : parser.getString());
            } else {
                containers |= 1L << Math.min(cells.size(), LAST_BIT);
                cells.add("");
                if (withRows && token == JsonToken.START_ARRAY) {
                    elements = elements(parser);
                } else {
                    parser.skipChildren();
                }
            }
            if (withRows) {
                rows.add(elements);
            }
        }
        return new JsonObject(keys, cells, rows, containers);
    }

    private static List<@Nullable JsonObject> elements(JsonParser parser) {
        List<@Nullable JsonObject> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                elements.add(members(parser, false));
            } else {
                parser.skipChildren();
                elements.add(null);
            }
        }
        return elements;
    }
}
