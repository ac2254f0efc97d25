package jp.telework.seminar.dispatch.quota.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of quotas. Messages: {@code jp/telework/seminar/dispatch_*.properties}. */
public enum QuotaError implements ErrorCode {
    QUOTA_EXISTS(409),
    QUOTA_BELOW_COMMITTED(422);

    private final int status;

    QuotaError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.dispatch";
    }
}
