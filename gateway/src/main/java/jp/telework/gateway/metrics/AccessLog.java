package jp.telework.gateway.metrics;

import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.telework.gateway.headers.RequestIds;
import jp.telework.gateway.headers.TraceContext;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line per request. No query (it may hold names), no header (they hold tokens), no person and no full address; the
 * fields stand in {@code mdc} of the JSON, so that they can be searched without parsing the sentence.
 */
final class AccessLog {

    private static final Logger LOG = Logger.getLogger("access");
    private static final int LONGEST_PATH = 200;
    private static final double NANOS_OF_MILLI = 1_000_000.0;

    private AccessLog() {}

    static void write(
            HttpServerRequest request, RequestMetrics.Labels labels, String clientId, String network, long nanos) {
        if (!LOG.isLoggable(Level.INFO)) {
            return;
        }
        String id = RequestIds.of(request);
        String path = path(request, labels.route());
        String millis = Double.toString(Math.round(nanos / NANOS_OF_MILLI * 10) / 10.0);
        ExtLogRecord entry = new ExtLogRecord(
                Level.INFO,
                id + " " + labels.method() + " " + path + " " + labels.status() + " " + millis + " ms",
                ExtLogRecord.FormatStyle.NO_FORMAT,
                AccessLog.class.getName());
        entry.setLoggerName("access");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("requestId", id);
        fields.put("traceId", TraceContext.traceOf(request));
        fields.put("method", labels.method());
        fields.put("route", labels.route());
        fields.put("path", path);
        fields.put("status", labels.status());
        fields.put("millis", millis);
        fields.put("bytesIn", Long.toString(request.bytesRead()));
        fields.put("bytesOut", Long.toString(request.response().bytesWritten()));
        fields.put("client", labels.client());
        fields.put("clientId", clientId);
        fields.put("network", network);
        entry.setMdc(fields);
        LOG.logRaw(entry);
    }

    /** Ids may appear in a log; other parameters, such as the token of a calendar, are secrets. */
    private static String path(HttpServerRequest request, String route) {
        String path = request.path();
        if (path == null) {
            return "";
        }
        if (!path.equals(route)) {
            path = withoutSecrets(path.split("/", -1), route.split("/", -1));
        }
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }

    private static String first(String[] segments) {
        return segments.length > 1 ? segments[1] : "";
    }

    /**
     * The path with a star for each parameter but ids; of a path whose template is not known, what is the same in all of them.
     *
     * @param template begins with an empty segment, unless no route is known
     */
    static String withoutSecrets(String[] segments, String[] template) {
        if (segments.length != template.length) {
            // A refusal before the route was known, or a service that has not handed over its contract.
            String known = template[0].isEmpty() ? String.join("/", template) : "/" + first(segments);
            return segments.length <= 2 && !template[0].isEmpty() ? known : known + "/…";
        }
        for (int i = 0; i < segments.length; i++) {
            if (template[i].startsWith("{") && !template[i].equals("{id}")) {
                segments[i] = "*";
            }
        }
        return String.join("/", segments);
    }
}
