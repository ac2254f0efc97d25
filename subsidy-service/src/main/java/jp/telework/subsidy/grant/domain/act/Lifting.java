package jp.telework.subsidy.grant.domain.act;

/**
 * 遂行命令・一時停止の解除.
 *
 * @param measuresTaken what the grantee did
 */
public record Lifting(String measuresTaken) implements ActContent {}
