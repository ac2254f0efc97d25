package jp.telework.subsidy.grant.progress.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 遂行命令・一時停止の解除.
 *
 * @param measuresTaken what the grantee did
 */
@ActKind("LIFTING")
public record Lifting(String measuresTaken) implements ActContent {}
