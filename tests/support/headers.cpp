// Holds the Qt headers that the test programs of a label share (packaging/cmake/testing.cmake).
