package jp.telework.seminar.calendar.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.atomic.AtomicReference;
import jp.telework.platform.command.Answer;
import jp.telework.platform.command.Commands;
import jp.telework.seminar.calendar.domain.CalendarOwner;
import jp.telework.seminar.calendar.usecase.KeepCalendarLinks;

/** Makes links and tells their secret once. */
@ApplicationScoped
class LinkIssuing {

    private final KeepCalendarLinks links;
    private final Commands commands;
    private final ObjectMapper json;

    LinkIssuing(KeepCalendarLinks links, Commands commands, ObjectMapper json) {
        this.links = links;
        this.commands = commands;
        this.json = json;
    }

    Response issue(CalendarOwner owner, UriInfo uri) {
        AtomicReference<String> token = new AtomicReference<>("");
        Response answer = commands.run(() -> links.issue(owner), issued -> {
            token.set(issued.token());
            return Answer.created(
                    uri.getAbsolutePathBuilder()
                            .path(issued.link().id().toString())
                            .build(),
                    CalendarLinkView.of(issued.link()),
                    issued.link().version());
        });
        boolean made = answer.getStatus() == 201 && answer.getHeaderString("Idempotency-Replayed") == null;
        return made ? withAddress(answer, uri, token.get()) : answer;
    }

    /** Remembered answers are kept for a day; the secret must not be among them, so it joins the answer afterwards. */
    private Response withAddress(Response answer, UriInfo uri, String token) {
        try {
            ObjectNode body = (ObjectNode) json.readTree((String) answer.getEntity());
            body.put(
                    "address",
                    uri.getBaseUriBuilder()
                            .path("calendars")
                            .path(token)
                            .build()
                            .toString());
            return Response.fromResponse(answer)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(body.toString())
                    .build();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an answer is JSON", broken);
        }
    }
}
