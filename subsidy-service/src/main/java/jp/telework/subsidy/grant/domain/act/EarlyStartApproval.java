package jp.telework.subsidy.grant.domain.act;

/**
 * 事前着手の承認: the approver lets the project start before its decision, as the draft plans it.
 *
 * @param draft number of the draft among the acts
 * @param reason why
 */
public record EarlyStartApproval(int draft, String reason) implements ActContent {

    @Override
    public boolean internal() {
        return true;
    }
}
