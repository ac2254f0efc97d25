package jp.telework.subsidy.application.api;

import jakarta.ws.rs.Path;
import jp.telework.casework.delegation.api.CaseEditorsResource;
import jp.telework.casework.delegation.api.EditorsAnswers;
import jp.telework.platform.openapi.Concerning;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 応募の担当者・共同編集者・委任. */
@Path("/applications/{id}")
@Tag(name = "Applications")
@Concerning(name = "Application", ja = "応募", en = "application")
public class ApplicationEditorsResource extends CaseEditorsResource {

    ApplicationEditorsResource(EditorsAnswers answers) {
        super(answers);
    }
}
