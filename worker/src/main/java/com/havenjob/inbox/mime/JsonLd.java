package com.havenjob.inbox.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Things that a page describes by JSON-LD in its scripts. Nothing is fetched: contexts are not looked at. */
final class JsonLd {

    private static final int MOST_SCRIPTS = 10;
    private static final int LONGEST_SCRIPT = 100_000;
    private static final int DEEPEST = 12;
    private static final int DEEPEST_PATH = 4;
    private static final int MOST_IN_A_LIST = 30;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_SCRIPT)
                            .maxNumberLength(50)
                            .build())
                    .build())
            .build();

    private JsonLd() {}

    static void read(Document page, Things things, Flaws flaws) {
        int scripts = 0;
        for (var script : page.getElementsByAttributeValueContaining("type", "ld+json")) {
            String json = script.data();
            if (scripts++ >= MOST_SCRIPTS || json.length() > LONGEST_SCRIPT) {
                flaws.add("structured data larger than the limit, the rest left out");
                return;
            }
            try {
                walk(MAPPER.readTree(json), things);
            } catch (JacksonException e) {
                flaws.add("structured data broken, left out");
            }
        }
    }

    private static void walk(JsonNode node, Things things) {
        if (node.isArray()) {
            elements(node).forEach(element -> walk(element, things));
        } else if (node.isObject()) {
            var type = type(node);
            if (!type.isEmpty() && !things.isFull()) {
                values(node, "", 1, things.start(type));
            }
            node.properties().forEach(property -> walk(property.getValue(), things));
        }
    }

    private static String type(JsonNode node) {
        var type = node.path("@type");
        var first = type.isArray() && !type.isEmpty() ? type.get(0) : type;
        return first.isString() ? first.asString() : "";
    }

    private static void values(JsonNode node, String prefix, int depth, Map<String, String> values) {
        for (var property : node.properties()) {
            var value = property.getValue();
            var first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
            String path = prefix + property.getKey();
            if (first.isObject() && depth < DEEPEST_PATH) {
                values(first, path + ".", depth + 1, values);
            } else if (first.isString() || first.isNumber()) {
                Things.put(values, path, first.asString());
            }
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        var elements = new ArrayList<JsonNode>();
        for (var element : array) {
            if (elements.size() == MOST_IN_A_LIST) {
                break;
            }
            elements.add(element);
        }
        return elements;
    }
}
