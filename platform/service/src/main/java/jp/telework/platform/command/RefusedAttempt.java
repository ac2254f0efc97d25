package jp.telework.platform.command;

import java.util.Map;
import jp.telework.platform.caller.Caller;

/**
 * An attempt that was refused.
 *
 * @param kept whether it becomes an audit row
 * @param detail what else the row keeps
 */
record RefusedAttempt(
        String stream,
        String action,
        String code,
        Caller caller,
        String requestId,
        boolean kept,
        Map<String, Object> detail) {}
