/* A stand-in for the bcryptprimitives.dll of Windows, for Wine, which has none before version 9.
   The library that locks bundles takes its chance from there. Made for tests, never shipped. */
unsigned char __stdcall SystemFunction036(void *buffer, unsigned long length);

__declspec(dllexport) int ProcessPrng(unsigned char *buffer, unsigned long long length) {
    return SystemFunction036(buffer, (unsigned long)length);
}
