package jp.telework.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code /} lists the mails, {@code /messages/<number>} shows one, {@code /messages.json} gives all to programs. */
final class MailPage implements HttpHandler {

    private static final String ONE = "/messages/";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<List<CaughtMail>> mails;

    MailPage(Supplier<List<CaughtMail>> mails) {
        this.mails = mails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/messages.json")) {
            answer(exchange, 200, "application/json", JSON.writeValueAsBytes(mails.get()));
        } else if (path.equals("/")) {
            html(exchange, 200, list(mails.get()));
        } else {
            List<CaughtMail> found = mails.get().stream()
                    .filter(mail -> path.equals(ONE + mail.number()))
                    .toList();
            html(exchange, found.isEmpty() ? 404 : 200, found.isEmpty() ? list(mails.get()) : one(found.get(0)));
        }
    }

    private static String list(List<CaughtMail> mails) {
        String rows = mails.stream()
                .map(mail -> "<tr><td>%s</td><td>%s</td><td><a href=\"%s%d\">%s</a></td></tr>"
                        .formatted(
                                escaped(mail.sentAt()),
                                escaped(mail.to()),
                                ONE,
                                mail.number(),
                                escaped(mail.subject())))
                .collect(Collectors.joining("\n"));
        return "<h1>受信したメール <small>Caught mails</small></h1>"
                + "<p>この環境から送られたメールは外に出ず、すべてここに届きます。 Nothing leaves this machine; every mail ends here.</p>"
                + "<table><tr><th>送信 / sent</th><th>宛先 / to</th><th>件名 / subject</th></tr>" + rows + "</table>"
                + (mails.isEmpty() ? "<p>まだありません。 None yet.</p>" : "");
    }

    private static String one(CaughtMail mail) {
        String text = ADDRESS.matcher(escaped(mail.text())).replaceAll("<a href=\"$0\">$0</a>");
        return "<p><a href=\"/\">一覧 / list</a></p><h1>%s</h1><p>%s → %s</p><pre>%s</pre>"
                .formatted(escaped(mail.subject()), escaped(mail.sentAt()), escaped(mail.to()), text);
    }

    private static void html(HttpExchange exchange, int status, String body) throws IOException {
        String page = "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"><title>メール / mails</title>"
                + "<style>body{font-family:sans-serif;margin:2rem;max-width:60rem}td,th{text-align:left;padding:.3rem 1rem .3rem 0}"
                + "pre{white-space:pre-wrap;background:#f4f4f4;padding:1rem}</style></head><body>" + body
                + "</body></html>";
        answer(exchange, status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        // What stands in a mail must not run.
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, content.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
