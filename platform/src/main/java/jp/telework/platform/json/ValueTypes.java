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
import java.util.function.Function;
import java.util.function.ToLongFunction;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.PostalCode;
import jp.telework.kernel.value.Yen;

/** The kernel's value types as plain JSON strings and integers. */
public final class ValueTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public ValueTypes() {
        super("telework-value-types");
        text(CorporateNumber.class, CorporateNumber::new);
        text(LocalGovernmentCode.class, LocalGovernmentCode::new);
        text(PostalCode.class, PostalCode::new);
        number(Yen.class, Yen::amount, Yen::of);
        number(FiscalYear.class, FiscalYear::value, year -> new FiscalYear(Math.toIntExact(year)));
    }

    private <T> void text(Class<T> type, Function<String, T> reader) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new Reading<>(type, json -> reader.apply(json.getText())));
    }

    private <T> void number(Class<T> type, ToLongFunction<T> writer, Function<Long, T> reader) {
        addSerializer(type, new Number<>(type, writer));
        addDeserializer(type, new Reading<>(type, json -> reader.apply(json.getLongValue())));
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
