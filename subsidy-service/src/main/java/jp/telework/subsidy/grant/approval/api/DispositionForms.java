package jp.telework.subsidy.grant.approval.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.telework.subsidy.grant.approval.domain.DispositionDraft;
import jp.telework.subsidy.grant.approval.usecase.DraftedCommands;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.programme.domain.Disposition;

/** The forms of all dispositions; each part of a case offers its own. */
@ApplicationScoped
class DispositionForms implements DraftedCommands {

    private final Map<Disposition, DispositionForm> forms;

    DispositionForms(@Any Instance<DispositionForm> offered) {
        this.forms = offered.stream().collect(Collectors.toMap(DispositionForm::disposition, Function.identity()));
    }

    DispositionForm of(Disposition disposition) {
        DispositionForm form = forms.get(disposition);
        if (form == null) {
            throw new IllegalStateException("no part of a case offers " + disposition);
        }
        return form;
    }

    @Override
    public GrantCommand of(DraftContent draft) {
        DispositionForm form = of(draft.disposition());
        return draft instanceof DispositionDraft kept
                ? form.commandOfKept(kept.body(), kept.subject())
                : form.commandOfKept(Map.of(), null);
    }
}
