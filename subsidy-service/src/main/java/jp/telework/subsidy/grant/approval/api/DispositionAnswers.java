package jp.telework.subsidy.grant.approval.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.approval.usecase.DraftDisposition;
import jp.telework.subsidy.grant.approval.usecase.DraftDisposition.Proposal;
import jp.telework.subsidy.grant.lifecycle.api.GrantAnswers;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** What all resources of dispositions share: they draft where the call's terms name a route, and dispose elsewhere. */
@ApplicationScoped
public class DispositionAnswers {

    private final DispositionForms forms;
    private final GrantAnswers answers;

    DispositionAnswers(DispositionForms forms, GrantAnswers answers) {
        this.forms = forms;
        this.answers = answers;
    }

    /** Disposes of the whole case. */
    public Response run(UUID id, Disposition disposition, @Nullable GrantBody<?> body) {
        return run(id, disposition, null, body);
    }

    /** @param subject number of the request that the disposition answers */
    public Response run(UUID id, Disposition disposition, @Nullable Integer subject, @Nullable GrantBody<?> body) {
        IfMatch ifMatch = answers.request().ifMatch();
        GrantBody<?> sent = BodyFields.body(body);
        GrantCommand command = forms.of(disposition).command(sent, subject);
        return answers.run(
                id, ifMatch, DraftDisposition.of(new Proposal(disposition, subject, content(sent)), command));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> content(GrantBody<?> body) {
        return StoredJson.read(StoredJson.write(body), Map.class);
    }
}
