/** The only entry from outside: no domain, no database, only what every request needs. */
@NullMarked
package jp.telework.gateway;

import org.jspecify.annotations.NullMarked;
