package jp.telework.platform.command;

import java.util.UUID;

/**
 * Names a case in journals and events.
 *
 * @param kind singular noun in kebab-case, such as {@code application}
 * @param id the aggregate's id
 */
public record CaseRef(String kind, UUID id) {

    /** The audit stream and the events' subject: {@code application/0198…}. */
    public String stream() {
        return kind + "/" + id;
    }
}
