/** What stops an unsafe start in production. */
@NullMarked
package jp.telework.gateway.startup;

import org.jspecify.annotations.NullMarked;
