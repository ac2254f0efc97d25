package jp.telework.furusato.round.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import jp.telework.casework.approval.api.ApprovalLevelRequest;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.kernel.refusal.BodyFields;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ministry's usual 決裁経路 of a selection, from the configuration. A configuration without a level stops the start. */
@Startup
@ApplicationScoped
class UsualLevels {

    private static final String SETTING = "telework.approval.usual-levels";

    private final List<ApprovalLevel> all;

    UsualLevels(@ConfigProperty(name = SETTING) String levels, ObjectMapper json) {
        this.all = read(levels, json);
    }

    List<ApprovalLevel> all() {
        return all;
    }

    private static List<ApprovalLevel> read(String levels, ObjectMapper json) {
        BodyFields fields = new BodyFields();
        try {
            List<ApprovalLevel> read = ApprovalLevelRequest.read(
                    "", Arrays.asList(json.readValue(levels, ApprovalLevelRequest[].class)), fields);
            fields.done();
            return read;
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(SETTING + " is not a list of levels", malformed);
        }
    }
}
