/** Certificates for systems that sign in with one, on this machine only. */
@NullMarked
package jp.telework.local.certificate;

import org.jspecify.annotations.NullMarked;
