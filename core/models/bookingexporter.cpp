#include "core/models/bookingexporter.h"

#include "moc_bookingexporter.cpp"
