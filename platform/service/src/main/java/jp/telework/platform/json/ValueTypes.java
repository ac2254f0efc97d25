package jp.telework.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.reference.ExternalReference;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.PostalCode;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The kernel's value types as plain JSON strings and integers. Each type is registered together with its schema in the
 * contract.
 */
public final class ValueTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The schema of each value type in the contract. Keys are simple names of classes, such as {@code Yen}. */
    private final transient Map<String, Shape> shapes = new TreeMap<>();

    /**
     * A value type in the contract.
     *
     * @param pattern of a text, null for a number or a list
     * @param minimum of a number
     * @param maximum of a number
     * @param items name of the schema of a list's items, null for a text or a number
     */
    public record Shape(
            String description,
            Object example,
            @Nullable String pattern,
            long minimum,
            long maximum,
            @Nullable String items) {}

    public ValueTypes() {
        super("telework-value-types");
        text(
                CorporateNumber.class,
                CorporateNumber::new,
                CorporateNumber.PATTERN,
                "2000020300004",
                "法人番号（13桁。先頭は検査用数字）。 Corporate number: 13 digits, the first is the check digit.");
        text(
                LocalGovernmentCode.class,
                LocalGovernmentCode::new,
                LocalGovernmentCode.PATTERN,
                "304018",
                "全国地方公共団体コード（6桁。末尾は検査用数字）。" + " Code of a local government: 6 digits, the last is the check digit.");
        text(
                PostalCode.class,
                PostalCode::new,
                PostalCode.PATTERN,
                "6492211",
                "郵便番号（ハイフンなしの7桁）。 Postal code: 7 digits without a hyphen.");
        number(
                Yen.class,
                Yen::amount,
                Yen::of,
                new Shape("金額（円）。 An amount in whole yen.", 24_504_000, null, 0, Yen.MAX, null));
        number(
                FiscalYear.class,
                FiscalYear::value,
                year -> new FiscalYear(Math.toIntExact(year)),
                new Shape(
                        "会計年度の始まる西暦年（2017は平成29年度）。 Fiscal year: the Gregorian year in which it begins.",
                        2017,
                        null,
                        FiscalYear.EARLIEST,
                        FiscalYear.LATEST,
                        null));
        list(
                ExternalReferences.class,
                ExternalReference[].class,
                ExternalReferences::items,
                ExternalReferences::new,
                List.of(new TreeMap<>(
                        Map.of("system", "SHIRAHAMA-BUNSHO", "number", "白総第45号", "side", "ORGANISATION"))),
                "他のシステムでの番号。system: システムの名、number: その番号、side: ORGANISATION（団体のシステム）か MINISTRY（省のシステム）。"
                        + " Numbers in other systems: the system's name, its number, and whose system it is.");
        list(
                Reasons.class,
                Reason[].class,
                Reasons::items,
                Reasons::new,
                List.of(new TreeMap<>(
                        Map.of("code", "COST_NOT_ELIGIBLE", "clause", "公募要領 別表1", "facts", "対象外の経費である。"))),
                "理由（コード・根拠・事実）。 Reasons: code, clause and facts.");
    }

    /** The schema of each value type in the contract. Keys are simple names of classes, such as {@code Yen}. */
    public Map<String, Shape> shapes() {
        return Collections.unmodifiableMap(shapes);
    }

    private <T> void text(
            Class<T> type, Function<String, T> reader, String pattern, String example, String description) {
        shapes.put(type.getSimpleName(), new Shape(description, example, "^" + pattern + "$", 0, 0, null));
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new Reading<>(type, json -> reader.apply(json.getText())));
    }

    private <T> void number(Class<T> type, ToLongFunction<T> writer, Function<Long, T> reader, Shape shape) {
        shapes.put(type.getSimpleName(), shape);
        addSerializer(type, new Number<>(type, writer));
        addDeserializer(type, new Reading<>(type, json -> reader.apply(json.getLongValue())));
    }

    /** A list with a meaning of its own, sent as a plain array. */
    private <L, I> void list(
            Class<L> type,
            Class<I[]> itemsRead,
            Function<L, List<I>> items,
            Function<List<I>, L> reader,
            Object example,
            String description) {
        String item = itemsRead.getComponentType().getSimpleName();
        shapes.put(type.getSimpleName(), new Shape(description, example, null, 0, 0, item));
        addSerializer(type, new Items<>(type, items));
        addDeserializer(type, new Reading<>(type, json -> reader.apply(List.of(json.readValueAs(itemsRead)))));
    }

    private static final class Items<L, I> extends StdSerializer<L> {
        private static final long serialVersionUID = 1L;
        private final transient Function<L, List<I>> items;

        Items(Class<L> type, Function<L, List<I>> items) {
            super(type);
            this.items = items;
        }

        @Override
        public void serialize(L list, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(items.apply(list), json);
        }
    }

    private interface Source<T> {
        T from(JsonParser json) throws IOException;
    }

    private static final class Reading<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Source<T> source;

        Reading(Class<T> type, Source<T> source) {
            super(type);
            this.source = source;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return source.from(json);
        }
    }

    private static final class Number<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient ToLongFunction<T> value;

        Number(Class<T> type, ToLongFunction<T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public void serialize(T object, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.applyAsLong(object));
        }
    }
}
