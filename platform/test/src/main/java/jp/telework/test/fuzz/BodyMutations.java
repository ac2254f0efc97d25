package jp.telework.test.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One mutation of a JSON body. */
final class BodyMutations {

    /** Half of a surrogate pair survives as an escape only. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final int SHOWN = 80;
    private static final int COPIES = 300;

    private final Schemas schemas;
    private final PositiveValues positive;

    BodyMutations(Schemas schemas, PositiveValues positive) {
        this.schemas = schemas;
        this.positive = positive;
    }

    /** A body, and what is different about it. */
    record Mutated(String what, String text) {}

    /** Where a value stands. */
    private record Place(ContainerNode<?> parent, String step, JsonNode value, JsonNode schema, String pointer) {

        void set(JsonNode other) {
            if (parent instanceof ObjectNode object) {
                object.set(step, other);
            } else if (parent instanceof ArrayNode array) {
                array.set(Integer.parseInt(step), other);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(step);
            } else if (parent instanceof ArrayNode array) {
                array.remove(Integer.parseInt(step));
            }
        }
    }

    /** The body as the schema allows it, without a mutation. */
    Mutated generated(JsonNode schema, RandomGenerator random) {
        return new Mutated("a body from the schema", text(positive.of(schema, random)));
    }

    /** One value of a good body is another one. */
    Mutated once(String good, JsonNode schema, RandomGenerator random) {
        if (random.nextInt(12) == 0) {
            return ofText(good, random);
        }
        try {
            JsonNode body = JSON.readTree(good);
            List<Place> places = new ArrayList<>();
            collect(body, schema, "", places);
            if (places.isEmpty()) {
                return ofText(good, random);
            }
            Place place = places.get(random.nextInt(places.size()));
            String what = mutate(place, random);
            return new Mutated(place.pointer() + " " + what, text(body));
        } catch (JsonProcessingException notJson) {
            return ofText(good, random);
        }
    }

    private void collect(JsonNode node, JsonNode schema, String pointer, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> add(
                            object,
                            field.getKey(),
                            field.getValue(),
                            schemas.property(schema, field.getKey()),
                            pointer,
                            places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                add(array, Integer.toString(i), array.get(i), schemas.items(schema), pointer, places);
            }
        }
    }

    private void add(
            ContainerNode<?> parent, String step, JsonNode value, JsonNode schema, String pointer, List<Place> places) {
        Place place = new Place(parent, step, value, schema, pointer + "/" + step);
        places.add(place);
        collect(value, schema, place.pointer(), places);
    }

    private String mutate(Place place, RandomGenerator random) {
        int choice = random.nextInt(10);
        if (choice == 0) {
            place.remove();
            return "removed";
        }
        if (choice == 1) {
            JsonNode other = OddValues.ofAnotherType(place.value(), random);
            place.set(other);
            return "of another type " + shortened(other);
        }
        if (choice == 2 && !place.schema().isMissingNode()) {
            place.set(positive.of(place.schema(), random));
            return "another good value";
        }
        if (place.value() instanceof ArrayNode array) {
            return mutateArray(array, random);
        }
        if (place.value() instanceof ObjectNode object) {
            object.set(random.nextBoolean() ? "noSuchField" : OddValues.text(random), object.deepCopy());
            return "with an unknown field";
        }
        JsonNode odd = OddValues.near(place.value(), place.schema(), random);
        place.set(odd);
        return "odd " + shortened(odd);
    }

    private static String mutateArray(ArrayNode array, RandomGenerator random) {
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.insertNull(0);
            return "with null";
        }
        JsonNode first = array.get(0);
        int copies = random.nextBoolean() ? 1 : COPIES;
        for (int i = 0; i < copies; i++) {
            array.add(first.deepCopy());
        }
        return "with " + copies + " copies";
    }

    /** Of the text itself: a letter changed, removed or doubled, or the end cut off. */
    Mutated ofText(String good, RandomGenerator random) {
        if (good.isEmpty()) {
            return new Mutated("text", OddValues.text(random));
        }
        int at = random.nextInt(good.length());
        String letter = String.valueOf((char) (' ' + random.nextInt(95)));
        String rest = good.substring(at + 1);
        String start = good.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> new Mutated("letter " + at + " changed", start + letter + rest);
            case 1 -> new Mutated("letter " + at + " removed", start + rest);
            case 2 -> new Mutated("letter " + at + " inserted", start + letter + good.substring(at));
            default -> new Mutated("cut at " + at, start);
        };
    }

    private static String shortened(JsonNode value) {
        String text = text(value);
        return text.substring(0, Math.min(SHOWN, text.length()));
    }

    private static String text(JsonNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
