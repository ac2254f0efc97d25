package jp.telework.promotion.centre.domain;

/**
 * 労務管理コンサルタントへの引継ぎ.
 *
 * @param destination the office that goes on with the question
 */
public record HandOver(String destination, String reason) {}
