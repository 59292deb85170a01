// Required before Prism: ends the process when standard input closes, so that it never outlives a test, killed or not.
'use strict';

process.stdin.on('end', () => process.exit(0)).resume();
