#include "ui/commands/bookingacts.h"

#include "moc_bookingacts.cpp"
