package jp.telework.local.mail;

/**
 * A mail as it came.
 *
 * @param number from 1, in the order of arrival
 * @param sentAt as its header says
 */
public record CaughtMail(int number, String sentAt, String to, String subject, String text) {}
