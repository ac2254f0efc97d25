package jp.telework.platform.webhook;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a webhook is refused. */
public enum WebhookError implements ErrorCode {
    /** Not an absolute address that all programs read the same way. */
    WEBHOOK_URL_INVALID(422),
    WEBHOOK_NOT_HTTPS(422),
    WEBHOOK_PORT_NOT_ALLOWED(422),
    /** Unknown or not public: the refusal does not say which, or strangers could probe for names in our network. */
    WEBHOOK_ADDRESS_NOT_ALLOWED(422),
    UNKNOWN_EVENT_TYPE(422),
    TOO_MANY_WEBHOOKS(422);

    private final int status;

    WebhookError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.platform.webhook";
    }
}
