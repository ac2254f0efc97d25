package jp.telework.platform.seal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.telework.kernel.audit.MerkleTree;
import jp.telework.kernel.audit.SealedHead;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Role;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.CursorKey;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageQuery;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.table.Table;
import jp.telework.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Seals of the audit trail over HTTP. */
@Path("/audit")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.AUDITOR)
public class AuditSealResource {

    private static final Pattern KIND = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    private final AuditSeals seals;
    private final SealKeys keys;

    AuditSealResource(AuditSeals seals, SealKeys keys) {
        this.seals = seals;
        this.keys = keys;
    }

    @GET
    @Path("/seals")
    @RolesAllowed(Role.Names.AUDITOR)
    @Tabular
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listAuditSeals",
            summary = "監査記録の封印の一覧 / list seals of the audit trail",
            description = "新しい順。日ごとの署名された封印。控えを外に保管すれば、後の削除や書換えを見つけられる。 Newest first: the signed seal of each day. A"
                    + " copy that is kept elsewhere shows what was deleted or rewritten later.")
    public Page<AuditSealView> list(@BeanParam PageQuery query) {
        PageRequest page = query.of("audit-seals");
        List<AuditSeals.Kept> rows = seals.list(page.afterNumber(), page.rows());
        return Page.of(rows, page, kept -> CursorKey.of(kept.seal().number())).map(AuditSealView::of);
    }

    @GET
    @Path("/{kind}/{id}/proof")
    @RolesAllowed(Role.Names.AUDITOR)
    @Operation(
            operationId = "getAuditProof",
            summary = "監査記録の封印の証明 / prove that a case's audit rows are sealed",
            description = "案件の記録の列が、どの封印のどこにあるかを示す。まだ封印されていなければ404。"
                    + " Shows under which seal the rows of a case are, and where. 404 as long as no seal covers them.")
    public AuditProofView proof(
            @Parameter(description = "案件の種別 / kind of the case", schema = @Schema(examples = "grant"))
                    @PathParam("kind")
                    String kind,
            @PathParam("id") UUID id) {
        SealedHead head =
                seals.headOf(new CaseRef(kind, id).stream()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        AuditSeals.Kept seal = seals.find(head.seal()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        MerkleTree tree = new MerkleTree();
        seals.headsOf(head.seal()).forEach(leaf -> tree.add(leaf.leaf()));
        return new AuditProofView(
                head.stream(),
                head.position(),
                head.hash(),
                head.number(),
                tree.path(head.number()),
                AuditSealView.of(seal));
    }

    @GET
    @Path("/keys")
    @PermitAll
    @Operation(
            operationId = "listAuditKeys",
            summary = "封印を確かめる公開鍵 / public keys of the seals",
            description = "JSON Web Key Set（Ed25519）。以前の鍵も含む。 A JSON Web Key Set (Ed25519), former keys included.")
    public AuditKeysView keys() {
        return AuditKeysView.of(keys.all());
    }
}
