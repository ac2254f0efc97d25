package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A successful answer of the API. */
record Answer(JsonNode body, Optional<String> entityTag) {

    String text(String field) {
        return body.path(field).asText();
    }

    String requireEntityTag() {
        return entityTag.orElseThrow(() -> new IllegalStateException("the answer has no ETag"));
    }
}
