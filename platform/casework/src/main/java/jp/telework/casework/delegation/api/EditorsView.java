package jp.telework.casework.delegation.api;

import java.time.LocalDate;
import java.util.List;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.casework.delegation.usecase.FindEditors;
import jp.telework.kernel.identity.Hand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who may change a case, and who acts for whom. */
@Schema(
        name = "Editors",
        description = "担当者・共同編集者・委任。氏名は、申請者の団体と、案件を読める省の職員だけに見える。 The person in charge, co-editors and delegations."
                + " Only the applicant's organisation and the ministry's staff who may read the case see the names.")
public record EditorsView(
        @Schema(
                description =
                        "担当者のログイン名。システムが作成した案件など、担当者のいない案件では省く。 Sign-in name of the person in charge; left out where"
                                + " there is none, as in cases that a system began.")
        @Nullable
        String inCharge,

        @Schema(description = "担当者になった日 / since when this person is in charge") @Nullable
        LocalDate since,

        @Schema(
                description =
                        "担当者・受任者・共同編集者だけが変更できるか / whether only the person in charge, the deputy and the co-editors may"
                                + " change the case")
        boolean restricted,

        @Schema(description = "共同編集者のログイン名 / sign-in names of the co-editors")
        List<String> coEditors,

        @Schema(description = "古い順（最新の50件） / oldest first, the latest 50")
        List<DelegationView> delegations,

        @Schema(
                description = "この日まで担当者が案件を扱わなければ、同僚が担当を引き取れる（takeover）。担当者のいない案件では省き、いつでも引き取れる。 From this day on a"
                        + " colleague can take charge, if the person in charge does not act before; left out where there"
                        + " is none, and then a colleague can at once.")
        @Nullable
        LocalDate takeoverOpensOn) {

    static EditorsView of(FindEditors.Shown shown) {
        CaseEditors editors = shown.theCase().editors();
        Hand inCharge = editors.inCharge();
        return new EditorsView(
                inCharge == null ? null : inCharge.name(),
                editors.since(),
                editors.restricted(),
                editors.coEditors(),
                editors.delegations().stream()
                        .map(delegation -> DelegationView.of(delegation, shown.today()))
                        .toList(),
                editors.takeoverOpensOn(shown.absenceDays()).orElse(null));
    }
}
