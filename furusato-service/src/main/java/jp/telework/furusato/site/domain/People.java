package jp.telework.furusato.site.domain;

import jakarta.persistence.Embeddable;

/**
 * 成果 of a site in a fiscal year, in people.
 *
 * @param relocatedWorkers 地方移動人数
 * @param localHires 地元雇用人数
 */
@Embeddable
public record People(int relocatedWorkers, int localHires) {}
