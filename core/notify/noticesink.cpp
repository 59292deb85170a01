#include "core/notify/noticesink.h"

#include "moc_noticesink.cpp"
