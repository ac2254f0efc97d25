/** Requests that read as a sentence, sent by the JDK's client; see docs/adr/0077-tests-send-with-the-jdks-client.md. */
@NullMarked
package jp.telework.test.rest;

import org.jspecify.annotations.NullMarked;
