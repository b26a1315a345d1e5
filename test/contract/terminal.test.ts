import { channelContract } from './channel-contract.ts';

channelContract('the terminal');
