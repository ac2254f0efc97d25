package jp.telework.platform.table;

import io.quarkus.arc.All;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.text.Language;
import jp.telework.platform.paging.Page;
import jp.telework.platform.request.CurrentRequest;
import jp.telework.platform.request.Format;
import org.jspecify.annotations.Nullable;

/**
 * Turns the answers of operations that are {@link Tabular} into what was asked for. It sees the same answer that JSON
 * would show, so roles, filters, pages and statements are the list's own.
 */
@Provider
@Tabular
class TabularAnswers implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ASKED = TabularAnswers.class.getName();

    private final Map<Class<?>, Table<?>> tables = new HashMap<>();
    private final CurrentRequest request;

    TabularAnswers(@All List<Table<?>> tables, CurrentRequest request) {
        this.request = request;
        for (Table<?> table : tables) {
            if (this.tables.put(table.shown(), table) != null) {
                throw new IllegalStateException("two tables of " + table.shown());
            }
        }
    }

    private record Asked(ListFormat format, TableCharset charset) {}

    /** What cannot be answered is refused before anything is read. */
    @Override
    public void filter(ContainerRequestContext context) {
        var parameters = context.getUriInfo().getQueryParameters();
        ListFormat format = Format.asked(ListFormat.class, parameters.getFirst("format"), request.acceptable());
        TableCharset charset = format == ListFormat.CSV
                ? TableCharset.asked(parameters.getFirst("charset"), context.getHeaderString(HttpHeaders.ACCEPT))
                : TableCharset.UTF_8;
        if (format != ListFormat.JSON) {
            request.answerWithoutTag();
        }
        context.setProperty(ASKED, new Asked(format, charset));
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) {
        Object list = answer.getEntity();
        if (answer.getStatus() != Response.Status.OK.getStatusCode()
                || list == null
                || !(context.getProperty(ASKED) instanceof Asked asked)) {
            return;
        }
        if (asked.format() == ListFormat.JSON) {
            if (!answer.getHeaders().containsKey(HttpHeaders.VARY)) {
                answer.getHeaders().putSingle(HttpHeaders.VARY, TableFile.VARYING);
            }
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
            return;
        }
        TableFile file = file(table(answer.getEntityType(), list), list, asked, request.language());
        answer.setEntity(file.content());
        file.addTo(answer.getHeaders(), context.getUriInfo());
    }

    private static <T> TableFile file(Table<T> table, Object list, Asked asked, Language language) {
        Page<T> rows = table.rows(list);
        return asked.format() == ListFormat.CSV
                ? table.csv(rows, language, asked.charset())
                : table.xlsx(rows, language);
    }

    private Table<?> table(@Nullable Type declared, Object list) {
        Table<?> table = tables.get(list.getClass());
        if (table == null && declared instanceof ParameterizedType of) {
            table = tables.get(of.getActualTypeArguments()[0]);
        }
        if (table == null) {
            throw new IllegalStateException("no table of " + declared);
        }
        return table;
    }
}
