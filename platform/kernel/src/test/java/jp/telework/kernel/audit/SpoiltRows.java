package jp.telework.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;

/** The ways in which one row of a trail can be spoilt, and that a check finds it. */
final class SpoiltRows {

    static final List<String> FIELDS = List.of(
            "stream",
            "position",
            "occurredAt",
            "actor",
            "client",
            "organisation",
            "action",
            "outcome",
            "code",
            "code emptied",
            "requestId",
            "beforeDigest",
            "afterDigest",
            "detail",
            "previousHash",
            "hash");

    private SpoiltRows() {}

    static UnaryOperator<AuditRow> changed(String field) {
        return row -> new AuditRow(
                row.id(),
                field.equals("stream") ? "application/2" : row.stream(),
                field.equals("position") ? row.position() + 7 : row.position(),
                field.equals("occurredAt") ? row.occurredAt().plusNanos(1000) : row.occurredAt(),
                field.equals("actor") ? "other" : row.actor(),
                field.equals("client") ? "other" : row.client(),
                field.equals("organisation") ? null : row.organisation(),
                field.equals("action") ? "OTHER" : row.action(),
                field.equals("outcome") ? "REFUSED" : row.outcome(),
                field.equals("code") ? "X" : field.equals("code emptied") ? "" : row.code(),
                field.equals("requestId") ? "other" : row.requestId(),
                field.equals("beforeDigest") ? "cd" : row.beforeDigest(),
                field.equals("afterDigest") ? null : row.afterDigest(),
                field.equals("detail") ? "{}" : row.detail(),
                field.equals("previousHash") ? "00" : row.previousHash(),
                field.equals("hash") ? "00" : row.hash());
    }

    static AuditRow placed(AuditRow row, AuditRow place) {
        return new AuditRow(
                place.id(),
                place.stream(),
                place.position(),
                row.occurredAt(),
                row.actor(),
                row.client(),
                row.organisation(),
                row.action(),
                row.outcome(),
                row.code(),
                row.requestId(),
                row.beforeDigest(),
                row.afterDigest(),
                row.detail(),
                place.previousHash(),
                "");
    }

    /** By a check of the whole trail, and by a walk whose parts end within streams. */
    static void found(History spoilt) {
        assertThat(spoilt.check()).isNotEmpty();
        assertThat(spoilt.walk(3)).as("in parts").isNotEmpty();
    }
}
