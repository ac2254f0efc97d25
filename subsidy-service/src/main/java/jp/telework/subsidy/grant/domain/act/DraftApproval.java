package jp.telework.subsidy.grant.domain.act;

/**
 * The first of two approvals of a draft (決裁).
 *
 * @param draft number of the approved draft among the acts
 */
public record DraftApproval(int draft) implements ActContent {

    @Override
    public boolean internal() {
        return true;
    }
}
