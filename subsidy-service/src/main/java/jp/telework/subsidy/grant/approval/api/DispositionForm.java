package jp.telework.subsidy.grant.approval.api;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** How the body of a disposition becomes its command: when it is sent, and again when its draft is approved. */
public final class DispositionForm {

    private final Disposition disposition;
    private final Class<?> body;
    private final BiFunction<Object, Integer, GrantCommand> making;

    private DispositionForm(Disposition disposition, Class<?> body, BiFunction<Object, Integer, GrantCommand> making) {
        this.disposition = disposition;
        this.body = body;
        this.making = making;
    }

    /** Makes the command of what a body says and the number of the request that it answers. */
    public interface Making<T> {
        GrantCommand of(T read, int subject);
    }

    /** A disposition that answers a request. */
    public static <T, B extends GrantBody<T>> DispositionForm answering(
            Disposition disposition, Class<B> body, Making<T> making) {
        return new DispositionForm(disposition, body, (raw, subject) -> {
            Fields fields = new Fields();
            T read = body.cast(raw).read(fields);
            fields.done();
            return making.of(read, subject);
        });
    }

    /** A disposition about the whole case. */
    public static <B extends GrantBody<GrantCommand>> DispositionForm of(Disposition disposition, Class<B> body) {
        return answering(disposition, body, (command, subject) -> command);
    }

    /** A disposition whose draft has a form of its own. */
    public static DispositionForm without(Disposition disposition, Supplier<GrantCommand> command) {
        return new DispositionForm(disposition, Void.class, (raw, subject) -> command.get());
    }

    Disposition disposition() {
        return disposition;
    }

    /** @param subject number of the request that it answers; null when it is about the whole case */
    GrantCommand command(Object sent, @Nullable Integer subject) {
        return making.apply(sent, subject == null ? 0 : subject);
    }

    /** The command of a body as a draft keeps it. */
    GrantCommand commandOfKept(Map<String, Object> kept, @Nullable Integer subject) {
        Object sent = body == Void.class ? kept : StoredJson.read(StoredJson.write(kept), body);
        return command(sent, subject);
    }
}
