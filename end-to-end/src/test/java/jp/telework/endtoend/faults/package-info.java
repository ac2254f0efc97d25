/** The suite under load while its parts are killed, stopped, cut off and overrun. */
package jp.telework.endtoend.faults;
