#include "ui/shell/page.h"

#include "moc_page.cpp"
