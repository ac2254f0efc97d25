package jp.telework.subsidy.grant.domain.act;

/**
 * 決裁案の差戻し by an approver; voids the approvals that the draft had.
 *
 * @param reason what is to be changed
 */
public record DraftReturn(String reason) implements ActContent {

    @Override
    public boolean internal() {
        return true;
    }
}
