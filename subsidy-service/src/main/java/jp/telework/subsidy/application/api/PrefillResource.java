package jp.telework.subsidy.application.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import jp.telework.platform.caller.CurrentCaller;
import jp.telework.platform.caller.Role;
import jp.telework.subsidy.application.usecase.PrefillApplication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 前回の応募からの転記. */
@Path("/calls/{id}/prefill")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
public class PrefillResource {

    private final PrefillApplication prefillApplication;
    private final CurrentCaller caller;

    PrefillResource(PrefillApplication prefillApplication, CurrentCaller caller) {
        this.prefillApplication = prefillApplication;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.Names.APPLICANT)
    @Operation(
            operationId = "prefillApplication",
            summary = "前回の応募からの転記 / prefill a new application",
            description =
                    "自団体の新しい10件までの応募から、拠点の所在、コンソーシアム、連絡先を、それぞれ最も新しいものについて返す。額、日程、目標、書類は返さない。何も保存しない。応募したことがなければ、公募のidだけを返す。"
                            + " Takes the site, the consortium and the contact from the organisation's ten newest applications,"
                            + " each from the newest that has it. No amounts, schedule, targets or documents. Stores nothing."
                            + " Without an earlier application it answers the id of the call alone.")
    public PrefillView prefill(@PathParam("id") UUID id) {
        return PrefillView.of(id, prefillApplication.handle(caller.get(), id));
    }
}
